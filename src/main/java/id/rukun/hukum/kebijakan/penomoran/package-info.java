/** Policies on the running numbers of papers: once each, in order, within the series of their year. */
package id.rukun.hukum.kebijakan.penomoran;
