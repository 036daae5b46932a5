package id.rukun.prosedur.penonaktifan.proses.musyawarah;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.penonaktifan.KetidakhadiranTercatat;
import id.rukun.hukum.kebijakan.penonaktifan.SatuPenonaktifanTerbuka;
import id.rukun.hukum.kebijakan.penonaktifan.SubjekMenjabat;
import id.rukun.hukum.pergub171.pengurus.DasarBerhalangan;
import id.rukun.hukum.pergub171.penonaktifan.AdaDasarPenonaktifan;
import id.rukun.hukum.pergub171.penonaktifan.BertentanganDenganNorma;
import id.rukun.hukum.pergub171.penonaktifan.KewajibanDilanggar;
import id.rukun.hukum.pergub171.penonaktifan.SyaratTidakTerpenuhi;
import id.rukun.hukum.pergub171.penonaktifan.TindakanTercela;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.penonaktifan.JalurPenonaktifan;
import id.rukun.prosedur.penonaktifan.PenonaktifanService;
import id.rukun.prosedur.penonaktifan.formulir.AsalPerkara;
import id.rukun.prosedur.penonaktifan.formulir.TanggapanIsian;
import id.rukun.prosedur.penonaktifan.formulir.musyawarah.UsulanMusyawarahIsian;
import id.rukun.prosedur.penonaktifan.musyawarah.NaskahMusyawarahPenonaktifan;
import id.rukun.prosedur.penonaktifan.musyawarah.PimpinanPenonaktifan;
import id.rukun.prosedur.penonaktifan.proses.PembukaPerkara;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Tingkat;
import id.rukun.wilayah.WilayahService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code penonaktifan-musyawarah}: who is to be deactivated and why, and what the Musyawarah has before it. */
@Component
class UsulanMusyawarahLangkah {

    private final PembukaPerkara pembuka;
    private final PenonaktifanService penonaktifan;
    private final PimpinanPenonaktifan pimpinan;
    private final NaskahMusyawarahPenonaktifan naskah;
    private final WilayahService wilayah;

    UsulanMusyawarahLangkah(PembukaPerkara pembuka, PenonaktifanService penonaktifan, PimpinanPenonaktifan pimpinan,
            NaskahMusyawarahPenonaktifan naskah, WilayahService wilayah) {
        this.pembuka = pembuka;
        this.penonaktifan = penonaktifan;
        this.pimpinan = pimpinan;
        this.naskah = naskah;
        this.wilayah = wilayah;
    }

    /** P-30/S1, P-32/S1: a member of a board, and at least one ground. */
    @TugasModel(value = "penonaktifanCatatUsulanMusyawarahDelegate", aturan = {SubjekMenjabat.class, BukanPerkaraSendiri.class,
            SatuPenonaktifanTerbuka.class, AdaDasarPenonaktifan.class, TindakanTercela.class, KewajibanDilanggar.class,
            BertentanganDenganNorma.class, KetidakhadiranTercatat.class, DasarBerhalangan.class, SyaratTidakTerpenuhi.class,
            BukanMasaDepan.class, UrutanTanggal.class})
    void usulan(Langkah langkah) {
        UsulanMusyawarahIsian isian = langkah.isian(UsulanMusyawarahIsian.class);
        PemegangJabatan siapa = pembuka.wajibSubjek(langkah, isian.subjek());
        pembuka.wajibDasar(langkah, siapa, isian);
        langkah.wajibTanggalSesuai();
        pembuka.catat(langkah, siapa, JalurPenonaktifan.MUSYAWARAH, isian);
        penonaktifan.berasal(langkah.kasusId(), List.of(AsalPerkara.USUL_MASYARAKAT), isian.tanggal());
        langkah.tetapkan(PenonaktifanMusyawarahProcess.UNIT_MUSYAWARAH, siapa.unitId());
        langkah.tetapkan(PenonaktifanMusyawarahProcess.DAFTAR_UNIT, new ArrayList<>(List.of(siapa.unitId())));
        langkah.tetapkan(PenonaktifanMusyawarahProcess.TINGKAT, wilayah.unit(siapa.unitId()).jenis() == JenisUnit.RT
                ? Tingkat.RT.name() : Tingkat.RW.name());
    }

    /** P-30/S1, S2: the file with what he says (DOC-39), and which office has the tasks of the Musyawarah (RUKUN-POL-02, 21). */
    @TugasModel("penonaktifanSiapkanMusyawarahDelegate")
    void siapkan(Langkah langkah) {
        Optional<TanggapanIsian> tanggapan = penonaktifan.ambil(langkah.kasusId()).menanggapi()
                ? Optional.of(langkah.isianTerbaru(TanggapanIsian.class)) : Optional.empty();
        naskah.berkas(langkah.kasus(), langkah.isianTerbaru(UsulanMusyawarahIsian.class).tanggal(), tanggapan, langkah.hariIni());
        langkah.tetapkan(PenonaktifanMusyawarahProcess.MODE_MUSYAWARAH, pimpinan.mode(langkah.kasusId(), langkah.hariIni()));
    }
}
