/** I'DIS: the record of a decision field by field, the files to upload, and what came back. */
package id.jaganetral.ui.idis;
