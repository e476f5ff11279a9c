/**
 * Using the rule book: reading it, classifying the person a report names. The data files are read by {@code
 * persistence.law}; how a case goes on from there is {@code application.casefile}.
 */
package id.jaganetral.application.rule;
