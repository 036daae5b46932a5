package id.rukun.prosedur.penggabungan.proses.musyawarahkelurahan;

import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.PenjagaNomor;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.penataan.NomorUnitSah;
import id.rukun.hukum.kebijakan.penataan.NomorUnitUnik;
import id.rukun.hukum.kebijakan.OrangSesuaiRegister;
import id.rukun.hukum.kebijakan.PenjabatHariItu;
import id.rukun.hukum.kebijakan.musyawarah.SemuaPengurusDiundang;
import id.rukun.hukum.kebijakan.musyawarah.TokohSatuUnit;
import id.rukun.hukum.kebijakan.penomoran.BatasNomor;
import id.rukun.hukum.kebijakan.penomoran.LompatanNomor;
import id.rukun.hukum.kebijakan.penomoran.NomorBerurutan;
import id.rukun.hukum.kebijakan.penomoran.NomorNaskahUnik;
import id.rukun.hukum.kebijakan.penomoran.TahunNomorSesuai;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.pergub171.penataan.kelurahan.HasilDisampaikanKepadaLurah;
import id.rukun.hukum.pergub171.penataan.kelurahan.HasilRwDisampaikanKepadaLurah;
import id.rukun.hukum.pergub171.penataan.kelurahan.JumlahTokoh;
import id.rukun.hukum.pergub171.penataan.kelurahan.KehadiranTokohFakta;
import id.rukun.hukum.pergub171.penataan.kelurahan.PengurusTiapRwHadir;
import id.rukun.hukum.pergub171.penataan.kelurahan.PengurusTiapUnitHadir;
import id.rukun.hukum.pergub171.penataan.kelurahan.PenyampaianFakta;
import id.rukun.hukum.pergub171.penataan.kelurahan.RwTujuanTerlibat;
import id.rukun.hukum.pergub171.penataan.kelurahan.TokohRwTersedia;
import id.rukun.hukum.pergub171.penataan.kelurahan.TokohTersedia;
import id.rukun.hukum.pergub171.penataan.kelurahan.TokohTersediaFakta;
import id.rukun.hukum.pergub171.penataan.kelurahan.TokohTiapRtHadir;
import id.rukun.hukum.pergub171.penataan.kelurahan.TokohTiapRwHadir;
import id.rukun.hukum.pergub171.umum.KursiTokohBukanPengurus;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.NaskahRapat;
import id.rukun.prosedur.musyawarah.NomorRapat;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import id.rukun.prosedur.musyawarah.register.RentangRapat;
import id.rukun.prosedur.musyawarah.formulir.UndanganIsian;
import id.rukun.prosedur.penggabungan.formulir.KehadiranKelurahanIsian;
import id.rukun.prosedur.penggabungan.formulir.MufakatKelurahan;
import id.rukun.prosedur.penggabungan.formulir.MufakatKelurahanIsian;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.proses.musyawarahkelurahan.DaftarHadirKelurahan.YangHadir;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Tingkat;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code penggabungan-musyawarah-kelurahan} (P-39). */
@Component
class MusyawarahKelurahanLangkah {

    enum KetersediaanTokoh { CUKUP, KURANG }

    enum KehadiranPengurus { LENGKAP, KURANG }

    enum KehadiranTokoh { CUKUP, KURANG }

    /** Rows on paper for the tokoh of a unit, more than have to come. */
    private static final int BARIS_TOKOH = 15;

    private final MusyawarahService musyawarah;
    private final PenggabunganService penggabungan;
    private final WilayahService wilayah;
    private final UnitTerkait unitTerkait;
    private final DaftarHadirKelurahan daftarHadir;
    private final Penjabat penjabat;
    private final PenjagaNomor penjagaNomor;
    private final NomorRapat nomorRapat;
    private final NaskahRapat naskahRapat;

    MusyawarahKelurahanLangkah(MusyawarahService musyawarah, PenggabunganService penggabungan, WilayahService wilayah,
            UnitTerkait unitTerkait, DaftarHadirKelurahan daftarHadir, Penjabat penjabat,
            PenjagaNomor penjagaNomor, NomorRapat nomorRapat,
            NaskahRapat naskahRapat) {
        this.musyawarah = musyawarah;
        this.penggabungan = penggabungan;
        this.wilayah = wilayah;
        this.unitTerkait = unitTerkait;
        this.daftarHadir = daftarHadir;
        this.penjabat = penjabat;
        this.penjagaNomor = penjagaNomor;
        this.nomorRapat = nomorRapat;
        this.naskahRapat = naskahRapat;
    }

    /** P-39/G1: the second level begins when the first has ended in every unit. */
    @TugasModel(value = "penggabunganPeriksaTingkatPertamaDelegate", aturan = {
            HasilDisampaikanKepadaLurah.class, HasilRwDisampaikanKepadaLurah.class})
    void tingkatPertama(Pertanyaan pertanyaan) {
        boolean rt = UnitTerkait.tingkat(pertanyaan) == Tingkat.RT;
        List<String> digabung = UnitTerkait.digabung(pertanyaan);
        long selesai = musyawarah.hasil(pertanyaan.kasusId(), rt ? JenisMusyawarah.RT : JenisMusyawarah.RW, digabung)
                .stream().filter(HasilRangkaian::sah).count();
        pertanyaan.wajib(rt ? HasilDisampaikanKepadaLurah.class : HasilRwDisampaikanKepadaLurah.class,
                new PenyampaianFakta(digabung.size(), (int) selesai));
    }

    /** The series of meetings at Kelurahan level. */
    @TugasModel("penggabunganBukaMusyawarahDelegate")
    void buka(Langkah langkah) {
        musyawarah.bukaKelurahan(langkah.kasusId(), langkah.prosesId(), langkah.unitId(), "PENGGABUNGAN",
                UnitTerkait.digabung(langkah));
    }

    /** P-39/G5 (and the first question of a merger): whether ten tokoh can come from each unit at all. */
    @TugasModel(value = "penggabunganKetersediaanTokohGerbang", aturan = {TokohTersedia.class, TokohRwTersedia.class})
    @Jawaban("ketersediaanTokoh")
    KetersediaanTokoh ketersediaanTokoh(Pertanyaan pertanyaan) {
        List<String> digabung = UnitTerkait.digabung(pertanyaan);
        RentangRapat hariIni = new RentangRapat(pertanyaan.hariIni(), pertanyaan.hariIni());
        TokohTersediaFakta fakta = new TokohTersediaFakta(digabung.stream()
                .map(unit -> new JumlahTokoh(unitTerkait.nama(unit),
                        unitTerkait.mungkinTokoh(unit, digabung, hariIni, pertanyaan.kasus().edisi()).size()))
                .toList());
        return pertanyaan.tanya(UnitTerkait.tingkat(pertanyaan) == Tingkat.RT ? TokohTersedia.class
                : TokohRwTersedia.class, fakta).terpenuhi() ? KetersediaanTokoh.CUKUP : KetersediaanTokoh.KURANG;
    }

    /** P-39/S1: the Lurah invites all boards concerned and the tokoh; who comes is recorded with the attendance. */
    @TugasModel(value = "penggabunganCatatUndanganKelurahanDelegate", aturan = {
            BukanMasaDepan.class, UrutanTanggal.class, TahunNomorSesuai.class, NomorNaskahUnik.class, BatasNomor.class,
            NomorBerurutan.class, LompatanNomor.class})
    void undangan(Langkah langkah) {
        UndanganIsian undangan = langkah.isian(UndanganIsian.class);
        langkah.wajibTanggalSesuai();
        RangkaianMusyawarah rangkaian = musyawarah.rangkaian(langkah.prosesId()).orElseThrow();
        penjagaNomor.wajib(langkah, nomorRapat.undangan(rangkaian, musyawarah.berikutnya(rangkaian), undangan));
        naskah(langkah, musyawarah.undang(rangkaian, undangan, List.of()));
    }

    /** P-39/S2: who came. */
    @TugasModel(value = "penggabunganCatatHadirKelurahanDelegate", aturan = {
            KursiTokohBukanPengurus.class, TokohSatuUnit.class, BukanMasaDepan.class, UrutanTanggal.class,
            OrangSesuaiRegister.class, PenjabatHariItu.class})
    void hadir(Langkah langkah) {
        KehadiranKelurahanIsian isian = langkah.isian(KehadiranKelurahanIsian.class);
        langkah.wajibTanggalSesuai();
        // Pasal 11(1)b: facilitated by the Lurah, so somebody must have been it.
        penjabat.wajibDijabat(langkah, Jabatan.LURAH, langkah.unitId(), isian.tanggalPelaksanaan());
        Musyawarah rapat = rapat(langkah);
        musyawarah.catatKehadiran(rapat, isian.tanggalPelaksanaan(), daftarHadir.susun(langkah, isian));
        naskahRapat.hadir(rapat);
    }

    /** P-39/G2: one of the board of each RT and RW concerned at least came; who stayed away had been invited. */
    @TugasModel(value = "penggabunganKehadiranPengurusGerbang", aturan = {
            PengurusTiapUnitHadir.class, PengurusTiapRwHadir.class, SemuaPengurusDiundang.class})
    @Jawaban("kehadiranPengurus")
    KehadiranPengurus pengurus(Pertanyaan pertanyaan) {
        KehadiranKelurahanIsian isian = pertanyaan.isian(KehadiranKelurahanIsian.class);
        Musyawarah rapat = rapat(pertanyaan);
        List<String> digabung = UnitTerkait.digabung(pertanyaan);
        boolean mengikat = pertanyaan.tanya(SemuaPengurusDiundang.class,
                daftarHadir.undangan(rapat, digabung, isian)).terpenuhi();
        boolean hadir = pertanyaan.tanya(DaftarHadirKelurahan.aturanPengurus(UnitTerkait.tingkat(pertanyaan)),
                daftarHadir.pengurus(YangHadir.tercatat(musyawarah.peserta(rapat)), digabung)).terpenuhi();
        return hadir && mengikat ? KehadiranPengurus.LENGKAP : KehadiranPengurus.KURANG;
    }

    /** P-39/G3: ten tokoh of each merging unit, never pooled. */
    @TugasModel(value = "penggabunganKehadiranTokohGerbang", aturan = {TokohTiapRtHadir.class, TokohTiapRwHadir.class})
    @Jawaban("kehadiranTokoh")
    KehadiranTokoh tokoh(Pertanyaan pertanyaan) {
        KehadiranTokohFakta fakta = daftarHadir.tokoh(YangHadir.tercatat(musyawarah.peserta(rapat(pertanyaan))),
                UnitTerkait.digabung(pertanyaan));
        return pertanyaan.tanya(DaftarHadirKelurahan.aturanTokoh(UnitTerkait.tingkat(pertanyaan)), fakta).terpenuhi()
                ? KehadiranTokoh.CUKUP : KehadiranTokoh.KURANG;
    }

    @TugasModel("penggabunganCatatRapatSahDelegate")
    void rapatSah(Langkah langkah) {
        musyawarah.sah(rapat(langkah));
    }

    /** P-39/S3: what was agreed, or not. Where RT merge, the RW that the new RT will belong to must be one of those involved. */
    @TugasModel(value = "penggabunganCatatKesepakatanDelegate", aturan = {
            RwTujuanTerlibat.class, NomorUnitSah.class, NomorUnitUnik.class})
    void kesepakatan(Langkah langkah) {
        MufakatKelurahanIsian isian = langkah.isian(MufakatKelurahanIsian.class);
        boolean tercapai = isian.hasil() == MufakatKelurahan.TERCAPAI;
        if (tercapai) {
            periksaTujuan(langkah, isian);
            penggabungan.sepakat(langkah.kasusId(), rapat(langkah).id(), isian);
        }
        musyawarah.putuskan(rapat(langkah), tercapai
                ? penggabungan.kesepakatan(isian, UnitTerkait.digabung(langkah)) : isian.isiKeputusan(), tercapai);
    }

    /** P-39/G4: consensus only; the minutes say either way what came of the meeting. */
    @TugasModel("penggabunganMufakatKelurahanGerbang")
    @Jawaban("mufakatKelurahan")
    MufakatKelurahan mufakat(Pertanyaan pertanyaan) {
        return musyawarah.keputusan(rapat(pertanyaan)).diterima()
                ? MufakatKelurahan.TERCAPAI : MufakatKelurahan.TIDAK_TERCAPAI;
    }

    /** A meeting without those whom the law wants there. */
    @TugasModel("penggabunganCatatKehadiranKurangDelegate")
    void kehadiranKurang(Langkah langkah) {
        Musyawarah rapat = rapat(langkah);
        musyawarah.kehadiranKurang(rapat);
        naskahRapat.tanpaHasil(rapat, daftarHadir.wajibHadir(UnitTerkait.digabung(langkah)), daftarHadir.kekurangan(langkah, rapat,
                YangHadir.tercatat(musyawarah.peserta(rapat))), langkah.hariIni());
    }

    private Musyawarah rapat(Pertanyaan pertanyaan) {
        return musyawarah.terakhir(pertanyaan.prosesId());
    }

    /** The boards by name, and empty rows for the tokoh: nobody knows yet who comes. */
    private void naskah(Langkah langkah, Musyawarah rapat) {
        List<String> digabung = UnitTerkait.digabung(langkah);
        naskahRapat.undangan(rapat, "para pengurus " + digabungDan(digabung) + ", dan tokoh masyarakatnya",
                unitTerkait.pengurus(digabung, rapat.diundangPada()), digabung.size() * BARIS_TOKOH);
    }

    private String digabungDan(List<String> digabung) {
        return unitTerkait.semua(digabung).stream().map(unitTerkait::nama).collect(Collectors.joining(", "));
    }

    private void periksaTujuan(Langkah langkah, MufakatKelurahanIsian isian) {
        List<String> digabung = UnitTerkait.digabung(langkah);
        if (UnitTerkait.tingkat(langkah) == Tingkat.RT) {
            langkah.wajib(List.of("rwTujuan"), RwTujuanTerlibat.class, new RwTujuanTerlibat.Fakta(
                    isian.rwTujuan() == null ? "" : wilayah.nama(isian.rwTujuan()),
                    penggabungan.rw(digabung).stream().map(wilayah::nama).toList()));
            periksaNomor(langkah, isian.rwTujuan(), JenisUnit.RT, isian.nomorHasil(), digabung);
        } else {
            periksaNomor(langkah, langkah.unitId(), JenisUnit.RW, isian.nomorHasil(), digabung);
        }
    }

    private void periksaNomor(Langkah langkah, String induk, JenisUnit jenis, String nomor, List<String> digabung) {
        langkah.wajib(List.of("nomorHasil"), NomorUnitSah.class,
                new NomorUnitSah.Fakta(nomor, jenis + " " + nomor, jenis.angka()));
        langkah.wajib(List.of("nomorHasil"), NomorUnitUnik.class, new NomorUnitUnik.Fakta(jenis + " " + nomor,
                wilayah.nomorDipakai(induk, jenis, nomor, digabung),
                wilayah.nomorDihapusTahunIni(induk, jenis, nomor)));
    }
}
