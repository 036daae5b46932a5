package id.rukun.hukum.pergub171.musyawarah;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/**
 * A Musyawarah RT is held about one of its functions or a matter that the regulation assigns to it; the list is
 * closed.
 */
@Ketentuan(
        id = "PERGUB171-PS39-2",
        judul = "Agenda Musyawarah RT",
        dasar = "Pasal 39 ayat (2) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "AGENDA_TIDAK_DIKENAL",
        tafsir = "AMB-80")
public final class AgendaMusyawarahRt implements Aturan<AgendaMusyawarahRt.Fakta> {

    /** Name of the agenda, as the calling procedure writes it: {@code PENGGABUNGAN}. */
    public record Fakta(String agenda) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        return AgendaRt.cari(fakta.agenda())
                .map(agenda -> Putusan.terpenuhi(this, fakta, parameter,
                        "Agenda " + agenda.sebutan() + " (" + agenda.dasar() + ")."))
                .orElseGet(() -> Putusan.gagal(this, fakta, parameter,
                        Sebutan.kosong(fakta.agenda()) ? "Agenda belum dipilih."
                                : "Agenda “" + fakta.agenda() + "” bukan kewenangan Musyawarah RT."));
    }
}
