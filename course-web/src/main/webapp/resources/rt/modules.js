// Starts the module a page names in data-module. A classic script, because PrimeFaces moves scripts to the end of the page and forgets that one was a module.
for (const part of document.querySelectorAll('[data-module]')) import(part.dataset.module);
