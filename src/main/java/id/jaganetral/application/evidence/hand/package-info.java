/** Handing evidence out as a package (RFC 8493), and checking codes of printed evidence against workspace or package. */
package id.jaganetral.application.evidence.hand;
