/** People and units: identity numbers, ranks, posts and their history, the tree of units. No files, no stores. */
package id.jaganetral.domain.employee;
