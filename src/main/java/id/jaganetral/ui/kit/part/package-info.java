/** The parts pages are put together from. Each works in FXML: an empty constructor and properties. No texts of their own. */
package id.jaganetral.ui.kit.part;
