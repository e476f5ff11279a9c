/**
 * Hand-over to the national register of discipline (I'DIS): the fields of its record in their order, the files to upload, and
 * the codes it uses. The program never connects to it; an officer copies and uploads.
 */
package id.jaganetral.application.idis;
