/**
 * The log (catatan) as the program keeps it: the chain that ties each entry to all before it, entering what was done in
 * the same transaction, the walk that finds the first entry that does not fit. What an entry says is the domain's.
 */
package id.jaganetral.application.audit;
