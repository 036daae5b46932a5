package id.rukun.hukum.pergub171.penataan.kelurahan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;

/** Enough tokoh masyarakat of each RT to be merged are present, counted per RT and never pooled. */
@Ketentuan(
        id = "PERGUB171-PS11-2.2",
        judul = "Tokoh masyarakat setiap RT yang digabung hadir",
        dasar = "Pasal 11 ayat (2) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "TOKOH_KURANG",
        parameter = "PRM-10")
public final class TokohTiapRtHadir implements Aturan<KehadiranTokohFakta> {

    @Override
    public Putusan periksa(KehadiranTokohFakta fakta, ParameterBerlaku parameter) {
        return new HitunganTokoh(fakta, parameter.bilangan("PRM-10")).putus(this, parameter);
    }
}
