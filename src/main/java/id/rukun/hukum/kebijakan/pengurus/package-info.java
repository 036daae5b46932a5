/** Rukun's policies on boards of RT and RW and how they come to be. */
package id.rukun.hukum.kebijakan.pengurus;
