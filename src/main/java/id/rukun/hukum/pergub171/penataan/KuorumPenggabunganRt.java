package id.rukun.hukum.pergub171.penataan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Pecahan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.musyawarah.KuorumFakta;

/**
 * At least two thirds of the peserta of this RT came. The rescue of Pasal 40 ayat (2) is not open to a merger
 * unless the parameter allows it.
 */
@Ketentuan(
        id = "PERGUB171-PS11-1a.3",
        judul = "Kuorum Musyawarah RT untuk penggabungan antar-RW",
        dasar = "Pasal 11 ayat (1) huruf a Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.ALIH,
        kode = "KUORUM_TIDAK_TERCAPAI",
        parameter = {"PRM-09", "PRD-20", "PRM-33"},
        tafsir = "AMB-12")
public final class KuorumPenggabunganRt implements Aturan<KuorumFakta> {

    @Override
    public Putusan periksa(KuorumFakta fakta, ParameterBerlaku parameter) {
        Pecahan kuorum = parameter.pecahan("PRM-09");
        String hitungan = fakta.hitungan(kuorum);
        if (fakta.mencapai(kuorum)) {
            return Putusan.terpenuhi(this, fakta, parameter, hitungan);
        }
        if (dianggapSah(fakta, parameter)) {
            return Putusan.terpenuhi(this, fakta, parameter, hitungan + " Dianggap sah setelah "
                    + fakta.gagalBerturut() + " kali berturut-turut tidak kuorum.");
        }
        return Putusan.gagal(this, fakta, parameter, hitungan);
    }

    private static boolean dianggapSah(KuorumFakta fakta, ParameterBerlaku parameter) {
        return parameter.pilihan("PRD-20") && fakta.mungkin() && fakta.gagalBerturut() >= parameter.bilangan("PRM-33");
    }
}
