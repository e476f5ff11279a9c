/** Settings of the office that everybody in it shares: the profile printed on letters. */
package id.jaganetral.application.settings;
