package org.roundtable.it;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What single pages and endpoints promise, on H2. */
@Suite
@SelectPackages("org.roundtable.it")
@IncludeClassNamePatterns(".*IT")
@ExcludeTags("process")
@ConfigurationParameter(key = Server.DATABASE, value = "h2")
class PagesOnH2Suite {}
