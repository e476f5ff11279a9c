/** Measurements one can run by hand; not tests, nothing fails on a slow day. */
package id.jaganetral.bench;
