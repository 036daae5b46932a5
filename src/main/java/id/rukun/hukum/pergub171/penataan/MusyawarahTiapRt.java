package id.rukun.hukum.pergub171.penataan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** A Musyawarah RT about the merger was held in each RT; what it decided is another question. */
@Ketentuan(
        id = "PERGUB171-PS11-1a.1",
        judul = "Musyawarah RT diadakan di setiap RT",
        dasar = "Pasal 11 ayat (1) huruf a Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "MUSYAWARAH_RT_BELUM_DIADAKAN")
public final class MusyawarahTiapRt implements Aturan<HasilMusyawarahFakta> {

    @Override
    public Putusan periksa(HasilMusyawarahFakta fakta, ParameterBerlaku parameter) {
        if (TiapUnit.cukup(fakta.unit(), HasilUnit::diadakan)) {
            long setuju = fakta.unit().stream().filter(HasilUnit::setuju).count();
            return Putusan.terpenuhi(this, fakta, parameter, "Musyawarah RT sudah diadakan di "
                    + fakta.unit().size() + " RT; " + setuju + " menyetujui.");
        }
        return Putusan.gagal(this, fakta, parameter, "Musyawarah RT belum diadakan: "
                + TiapUnit.kurang(fakta.unit(), HasilUnit::diadakan, HasilUnit::unit) + ".");
    }
}
