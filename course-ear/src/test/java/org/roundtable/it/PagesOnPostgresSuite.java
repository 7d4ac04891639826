package org.roundtable.it;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What single pages and endpoints promise, once more on PostgreSQL where it depends on the database. */
@Suite
@SelectPackages("org.roundtable.it")
@IncludeClassNamePatterns(".*IT")
@IncludeTags("database & !process")
@ConfigurationParameter(key = Server.DATABASE, value = "postgresql")
class PagesOnPostgresSuite {}
