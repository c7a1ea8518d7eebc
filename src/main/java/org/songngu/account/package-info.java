/// Who may do what: accounts, roles, sign-in secrets, audit.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.songngu.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
