/** Signing in with the identity provider of a government (OpenID Connect), where its installation names one. */
package id.rukun.engine.door.oidc;
