/** Rukun's own policies, where the regulations are silent, and the integrity of data. Never shown as law. */
package id.rukun.hukum.kebijakan;
