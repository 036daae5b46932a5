/** What is asked of every act: who acts, known codes, possible dates, records that are final. */
package id.rukun.hukum.perwalibanjar.umum;
