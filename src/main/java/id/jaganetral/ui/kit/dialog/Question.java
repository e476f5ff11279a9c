package id.jaganetral.ui.kit.dialog;

/**
 * A question before something is done.
 *
 * @param title what will happen, as a question
 * @param explanation what it means, and what cannot be undone
 * @param action name of the button that does it, for example "Hapus bukti"
 * @param stay name of the button that does not, for example "Batal"
 * @param dangerous whether it destroys something
 */
public record Question(String title, String explanation, String action, String stay, boolean dangerous) {}
