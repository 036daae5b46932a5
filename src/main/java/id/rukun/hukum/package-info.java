/**
 * The kernel of law as data: dated parameters, rules, and the {@link id.rukun.hukum.Putusan} that a rule answers with.
 * Knows neither Spring's web nor Camunda nor any register: facts come in, a reasoned answer goes out.
 */
package id.rukun.hukum;
