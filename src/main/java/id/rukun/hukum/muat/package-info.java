/**
 * Loads the law at the start: the YAML files of the regulations and the rule classes on the class path. Whatever is
 * wrong in them stops the application with the name of the file and the place.
 */
package id.rukun.hukum.muat;
