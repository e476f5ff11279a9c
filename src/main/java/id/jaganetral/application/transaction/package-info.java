/**
 * The one way to the stores. Each feature declares what it asks ({@link
 * id.jaganetral.application.transaction.Queries}) and what it changes ({@link
 * id.jaganetral.application.transaction.Store}) in its own package; a unit of work hands them out inside a transaction.
 */
package id.jaganetral.application.transaction;
