package id.rukun.hukum.pergub171.masabakti;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.List;

/**
 * Nobody is Ketua of one unit for more terms in a row than may be: elected and established ones, however long they lasted,
 * from the day on from which the regulation counts. A Careteker between them does not interrupt them, another Ketua does. A unit that is
 * new begins at none; of who has led one that became part of it for so long is warned (AMB-30).
 */
@Ketentuan(
        id = "PERGUB171-PS33-2",
        judul = "Banyaknya masa bakti berturut-turut dalam jabatan yang sama",
        dasar = "Pasal 33 ayat (2) dan ayat (3) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "DUA_MASA_BAKTI_BERTURUT",
        kodeLain = "DUA_MASA_BAKTI_DI_UNIT_ASAL",
        parameter = {"PRM-27", "PRM-28"},
        tafsir = {"AMB-29", "AMB-30", "AMB-31", "AMB-93"})
public final class MasaBaktiBerturut implements Aturan<MasaBaktiBerturut.Fakta> {

    /**
     * The Ketua terpilih, and the terms that were established before, in their order: of the chair or, where a unit is named that
     * became part of this one, of that unit's.
     */
    public record Fakta(String ketua, List<MasaSebelumnya> sebelumnya, @BolehKosong String pendahulu) {

        /** Of the chair itself. */
        public Fakta(String ketua, List<MasaSebelumnya> sebelumnya) {
            this(ketua, sebelumnya, null);
        }
    }

    /** On which day he was elected whose term it was, and whether that was the same person. */
    public record MasaSebelumnya(LocalDate pemilihan, boolean orangItu) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        List<MasaSebelumnya> dihitung = fakta.sebelumnya().stream()
                .filter(m -> !m.pemilihan().isBefore(parameter.tanggal("PRM-28"))).toList();
        int berturut = 0;
        while (berturut < dihitung.size() && dihitung.get(dihitung.size() - 1 - berturut).orangItu()) {
            berturut++;
        }
        int batas = parameter.bilangan("PRM-27");
        String siapa = Sebutan.nama(fakta.ketua());
        String sudah = siapa + " sudah " + berturut + " kali masa bakti berturut-turut "
                + (Sebutan.kosong(fakta.pendahulu()) ? "dalam jabatan ini" : "memimpin " + fakta.pendahulu() + ", asal unit ini");
        if (berturut < batas) {
            return Putusan.terpenuhi(this, fakta, parameter, sudah + "; paling banyak " + batas + " kali.");
        }
        String terakhir = sudah + ", yang terakhir dipilih " + Kalender.tulis(dihitung.get(dihitung.size() - 1).pemilihan())
                + "; paling banyak " + batas + " kali.";
        return Sebutan.kosong(fakta.pendahulu()) ? Putusan.gagal(this, fakta, parameter, terakhir)
                : Putusan.gagal(this, fakta, parameter, Akibat.PERINGATAN, "DUA_MASA_BAKTI_DI_UNIT_ASAL", terakhir
                        + " Unit yang baru dibentuk mulai dari nol, jadi ia boleh dipilih; pastikan penataannya bukan untuk melewati batas itu.");
    }
}
