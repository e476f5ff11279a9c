/** Tables over records: columns from accessors, opening by double click and Enter, copying. */
package id.jaganetral.ui.kit.table;
