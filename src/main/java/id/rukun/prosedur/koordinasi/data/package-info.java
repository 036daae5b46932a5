/** The register of what units ask of each other, or hand over: data, information, opinions, reports and studies. */
package id.rukun.prosedur.koordinasi.data;
