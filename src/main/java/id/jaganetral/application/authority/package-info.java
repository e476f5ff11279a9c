/**
 * Finding who may punish for a person or a case: the chain of superiors from units and their heads, what the office has
 * laid down about heads, and the answer. The reasoning itself is {@code domain.authority}.
 */
package id.jaganetral.application.authority;
