/** The application: one Spring Boot program whose rooms are the packages below. */
package id.rukun;
