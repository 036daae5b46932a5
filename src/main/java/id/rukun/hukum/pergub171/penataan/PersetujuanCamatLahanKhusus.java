package id.rukun.hukum.pergub171.penataan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.keputusan.PersetujuanFakta;

/** RT/RW on contested or other special land need the Camat's prior consent. */
@Ketentuan(
        id = "PERGUB171-PS6-2.2",
        judul = "Persetujuan Camat atas pembentukan di lahan khusus",
        dasar = "Pasal 6 ayat (2) dan Pasal 14 ayat (2) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "PERSETUJUAN_CAMAT_TIDAK_ADA",
        pemilikKode = "PERGUB171-PS14-2.1")
public final class PersetujuanCamatLahanKhusus implements Aturan<PersetujuanFakta> {

    @Override
    public Putusan periksa(PersetujuanFakta fakta, ParameterBerlaku parameter) {
        return fakta.disetujui()
                ? Putusan.terpenuhi(this, fakta, parameter, fakta.keadaan())
                : Putusan.gagal(this, fakta, parameter, fakta.keadaan());
    }
}
