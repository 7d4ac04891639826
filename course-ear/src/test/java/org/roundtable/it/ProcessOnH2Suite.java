package org.roundtable.it;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What people live through, on H2. */
@Suite
@SelectPackages("org.roundtable.it")
@IncludeClassNamePatterns(".*IT")
@IncludeTags("process")
@ConfigurationParameter(key = Server.DATABASE, value = "h2")
class ProcessOnH2Suite {}
