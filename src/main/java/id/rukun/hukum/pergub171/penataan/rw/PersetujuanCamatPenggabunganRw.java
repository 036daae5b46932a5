package id.rukun.hukum.pergub171.penataan.rw;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.keputusan.PersetujuanFakta;

/** The Keputusan on a merger of RW needs the Camat's prior consent, although Pasal 12 does not repeat it. */
@Ketentuan(
        id = "PERGUB171-PS12-3.2",
        judul = "Persetujuan Camat atas penggabungan RW",
        dasar = "Pasal 12 ayat (3) dan Pasal 14 ayat (2) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "PERSETUJUAN_CAMAT_TIDAK_ADA",
        pemilikKode = "PERGUB171-PS14-2.1",
        tafsir = "AMB-11")
public final class PersetujuanCamatPenggabunganRw implements Aturan<PersetujuanFakta> {

    @Override
    public Putusan periksa(PersetujuanFakta fakta, ParameterBerlaku parameter) {
        return fakta.disetujui()
                ? Putusan.terpenuhi(this, fakta, parameter, fakta.keadaan())
                : Putusan.gagal(this, fakta, parameter, fakta.keadaan());
    }
}
