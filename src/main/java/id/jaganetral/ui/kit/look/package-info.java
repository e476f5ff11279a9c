/** Colours, sizes and icons: light and dark, on top of AtlantaFX. Nothing here has a behaviour of its own. */
package id.jaganetral.ui.kit.look;
