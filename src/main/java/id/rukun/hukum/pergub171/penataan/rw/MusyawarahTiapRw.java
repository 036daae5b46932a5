package id.rukun.hukum.pergub171.penataan.rw;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.penataan.HasilMusyawarahFakta;
import id.rukun.hukum.pergub171.penataan.HasilUnit;
import id.rukun.hukum.pergub171.penataan.TiapUnit;

/** A Musyawarah RW about the merger was held in each RW; what it decided is another question. */
@Ketentuan(
        id = "PERGUB171-PS12-1a.1",
        judul = "Musyawarah RW diadakan di setiap RW",
        dasar = "Pasal 12 ayat (1) huruf a Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "MUSYAWARAH_RW_BELUM_DIADAKAN")
public final class MusyawarahTiapRw implements Aturan<HasilMusyawarahFakta> {

    @Override
    public Putusan periksa(HasilMusyawarahFakta fakta, ParameterBerlaku parameter) {
        if (TiapUnit.cukup(fakta.unit(), HasilUnit::diadakan)) {
            long setuju = fakta.unit().stream().filter(HasilUnit::setuju).count();
            return Putusan.terpenuhi(this, fakta, parameter, "Musyawarah RW sudah diadakan di " + fakta.unit().size() + " RW; "
                    + setuju + " menyetujui.");
        }
        return Putusan.gagal(this, fakta, parameter, "Musyawarah RW belum diadakan: "
                + TiapUnit.kurang(fakta.unit(), HasilUnit::diadakan, HasilUnit::unit) + ".");
    }
}
