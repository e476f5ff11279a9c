/** Records who attended a meeting or signed a pledge outside the program, so that recaps count them. */
package id.jaganetral.application.prevention;
