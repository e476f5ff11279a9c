package id.jaganetral.application.rule.addition;

import id.jaganetral.application.access.Needs;
import id.jaganetral.application.access.Permission;
import id.jaganetral.application.transaction.Store;
import id.jaganetral.domain.rule.addition.LawAddition;

/** Keeps what the office added to the law (port). Rows are added, never changed. */
@Needs(Permission.KEEP_LAW)
public interface LawAdditionStore extends Store {
    void add(LawAddition addition);
}
