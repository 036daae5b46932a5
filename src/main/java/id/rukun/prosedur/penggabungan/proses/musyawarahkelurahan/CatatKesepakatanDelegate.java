package id.rukun.prosedur.penggabungan.proses.musyawarahkelurahan;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.hukum.kebijakan.NomorUnitSah;
import id.rukun.hukum.kebijakan.NomorUnitUnik;
import id.rukun.hukum.pergub171.penataan.RwTujuanTerlibat;
import id.rukun.prosedur.musyawarah.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.penggabungan.MufakatKelurahan;
import id.rukun.prosedur.penggabungan.MufakatKelurahanIsian;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Tingkat;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import org.springframework.stereotype.Component;

/** P-39/S3: what was agreed, or not. Where RT merge, the RW that the new RT will belong to must be one of those involved. */
@Component
class CatatKesepakatanDelegate extends LangkahDelegate {

    private final MusyawarahService musyawarah;
    private final PenggabunganService penggabungan;
    private final WilayahService wilayah;

    CatatKesepakatanDelegate(LangkahFactory factory, MusyawarahService musyawarah, PenggabunganService penggabungan,
            WilayahService wilayah) {
        super(factory);
        this.musyawarah = musyawarah;
        this.penggabungan = penggabungan;
        this.wilayah = wilayah;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        MufakatKelurahanIsian isian = langkah.isian(MufakatKelurahanIsian.class);
        Musyawarah rapat = musyawarah.terakhir(langkah.prosesId());
        boolean tercapai = isian.hasil() == MufakatKelurahan.TERCAPAI;
        if (tercapai) {
            periksaTujuan(langkah, isian);
            penggabungan.sepakat(langkah.kasusId(), rapat.id(), isian);
        }
        musyawarah.putuskan(rapat, isian.isiKeputusan(), tercapai);
    }

    private void periksaTujuan(Langkah langkah, MufakatKelurahanIsian isian) {
        List<String> digabung = UnitTerkait.digabung(langkah);
        if (UnitTerkait.tingkat(langkah) == Tingkat.RT) {
            langkah.wajib(RwTujuanTerlibat.class, new RwTujuanTerlibat.Fakta(
                    isian.rwTujuan() == null ? "" : wilayah.nama(isian.rwTujuan()),
                    penggabungan.rw(digabung).stream().map(wilayah::nama).toList()));
            periksaNomor(langkah, isian.rwTujuan(), JenisUnit.RT, isian.nomorHasil(), digabung);
        } else {
            periksaNomor(langkah, langkah.unitId(), JenisUnit.RW, isian.nomorHasil(), digabung);
        }
    }

    private void periksaNomor(Langkah langkah, String induk, JenisUnit jenis, String nomor, List<String> digabung) {
        langkah.wajib(NomorUnitSah.class, new NomorUnitSah.Fakta(nomor, jenis + " " + nomor, jenis.angka()));
        langkah.wajib(NomorUnitUnik.class, new NomorUnitUnik.Fakta(jenis + " " + nomor,
                wilayah.nomorDipakai(induk, jenis, nomor, digabung),
                wilayah.nomorDihapusTahunIni(induk, jenis, nomor)));
    }
}
