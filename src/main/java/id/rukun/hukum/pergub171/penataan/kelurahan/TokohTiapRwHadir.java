package id.rukun.hukum.pergub171.penataan.kelurahan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** Enough tokoh masyarakat of each RW to be merged are present, counted per RW and never pooled. */
@Ketentuan(
        id = "PERGUB171-PS12-2.2",
        judul = "Tokoh masyarakat setiap RW yang digabung hadir",
        dasar = "Pasal 12 ayat (2) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "TOKOH_RW_KURANG",
        parameter = "PRM-12")
public final class TokohTiapRwHadir implements Aturan<KehadiranTokohFakta> {

    @Override
    public Putusan periksa(KehadiranTokohFakta fakta, ParameterBerlaku parameter) {
        return new HitunganTokoh(fakta, parameter.bilangan("PRM-12")).putus(this, parameter);
    }
}
