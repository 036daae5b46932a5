/** Series, meetings, participants, decisions. */
package id.rukun.prosedur.musyawarah.register;
