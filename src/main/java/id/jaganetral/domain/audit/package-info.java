/**
 * What the log (catatan) says: the kinds of acts and the entries. How entries are tied together, who may read them and
 * where they are kept is not known here.
 */
package id.jaganetral.domain.audit;
