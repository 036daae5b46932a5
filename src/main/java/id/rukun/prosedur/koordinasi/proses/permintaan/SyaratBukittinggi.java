package id.rukun.prosedur.koordinasi.proses.permintaan;

import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.kebijakan.PilihanDikenal;
import id.rukun.hukum.kebijakan.pertukaran.KonsultasiBerpihak;
import id.rukun.hukum.koordinasi.BentukKoordinasi;
import id.rukun.hukum.koordinasi.JenisKoordinasi;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.hukum.perwalibukittinggi.permintaan.BentukKoordinasiDipilih;
import id.rukun.hukum.perwalibukittinggi.permintaan.JenisMenurutOrganisasi;
import id.rukun.hukum.perwalibukittinggi.permintaan.Keterkaitan;
import id.rukun.hukum.perwalibukittinggi.permintaan.KoordinasiSerupaTerbuka;
import id.rukun.hukum.perwalibukittinggi.permintaan.PemohonKoordinasi;
import id.rukun.hukum.perwalibukittinggi.permintaan.TahapDikenal;
import id.rukun.hukum.perwalibukittinggi.permintaan.UnitKerjaTerdaftar;
import id.rukun.hukum.perwalibukittinggi.umum.PihakKoordinasi;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.KoordinasiPihak;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PembidanganIsian;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PermintaanKoordinasiIsian;
import id.rukun.wilayah.kerja.UnitKerja;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What Perwali Bukittinggi 65/2014 asks of a request. */
@Component
class SyaratBukittinggi {

    private static final Set<String> BENTUK = Stream.of(BentukKoordinasi.values()).map(Enum::name).collect(Collectors.toSet());

    private final DirektoriUnit direktori;
    private final DaftarBidang bidang;

    SyaratBukittinggi(DirektoriUnit direktori, DaftarBidang bidang) {
        this.direktori = direktori;
        this.bidang = bidang;
    }

    /**
     * BKT-R-08, R-09, R-10: who asks, for which units, in which form.
     *
     * @param unit all units that the form names, and the one that asks
     */
    void permintaan(Pertanyaan langkah, PermintaanKoordinasiIsian isian, Collection<String> unit) {
        String tenant = langkah.kasus().tenant();
        pemohon(langkah, tenant);
        List<String> dipilih = unit.stream().filter(id -> !id.equals(langkah.unitId())).toList();
        langkah.wajib(List.of("unitUtama", "unitTerkait"), UnitKerjaTerdaftar.class,
                new UnitKerjaTerdaftar.Fakta(isian.unitUtama(), direktori.bukanPihak(dipilih, tenant)));
        langkah.wajib(List.of("bentuk"), PilihanDikenal.class, PilihanDikenal.fakta("Bentuk koordinasi", isian.bentuk(), BENTUK));
        langkah.wajib(List.of("bentuk", "caraLain"), BentukKoordinasiDipilih.class,
                new BentukKoordinasiDipilih.Fakta(PihakPermintaan.bentuk(isian), isian.caraLain(), mitraKonsultasi(unit)));
        if (PihakPermintaan.bentuk(isian).contains(BentukKoordinasi.KONSULTASI)) {
            langkah.wajib(List.of("bentuk"), KonsultasiBerpihak.class, konsultasi(langkah.unitId(), dipilih));
        }
    }

    private void pemohon(Pertanyaan langkah, String tenant) {
        String unit = langkah.unitId();
        langkah.wajib(PemohonKoordinasi.class, direktori.cari(unit, tenant)
                .map(satu -> new PemohonKoordinasi.Fakta(direktori.nama(unit), satu.jenis(), true, true))
                .orElseGet(() -> new PemohonKoordinasi.Fakta(direktori.nama(unit), direktori.jenis(unit), false, false)));
    }

    /** Whom an Instansi Vertikal consults is a Perangkat Daerah: without one its consultation could never be entered (Pasal 14). */
    private KonsultasiBerpihak.Fakta konsultasi(String pemohon, Collection<String> lain) {
        return new KonsultasiBerpihak.Fakta(direktori.nama(pemohon), !PihakKoordinasi.konsultatif(direktori.jenis(pemohon)),
                lain.stream().map(direktori::nama).collect(Collectors.joining(", ")),
                lain.stream().map(direktori::jenis).anyMatch(JenisUnitKerja::perangkatDaerah));
    }

    private List<String> mitraKonsultasi(Collection<String> unit) {
        return unit.stream().filter(id -> PihakKoordinasi.konsultatif(direktori.jenis(id))).map(direktori::nama).toList();
    }

    /** BKT-R-67: who asks again for what is still open says why. */
    void serupa(Pertanyaan langkah, PermintaanKoordinasiIsian isian, List<String> nomorSerupa) {
        KoordinasiSerupaTerbuka.Fakta fakta = new KoordinasiSerupaTerbuka.Fakta(isian.perihal(), nomorSerupa);
        if (isian.alasan() == null) {
            langkah.wajib(List.of("perihal", "alasan"), KoordinasiSerupaTerbuka.class, fakta);
        } else {
            langkah.tanya(KoordinasiSerupaTerbuka.class, fakta);
        }
    }

    /** BKT-R-16, R-11: the stage, and the kind that follows from the parties. */
    JenisKoordinasi rincian(Pertanyaan langkah, PembidanganIsian isian, List<KoordinasiPihak> pihak) {
        langkah.wajib(List.of("tahap"), TahapDikenal.class, new TahapDikenal.Fakta(isian.tahap().name()));
        langkah.wajib(List.of("bidang"), PilihanDikenal.class, PilihanDikenal.fakta("Bidang menurut Pasal 11", isian.bidang(), bidang.kode()));
        JenisMenurutOrganisasi.Fakta fakta =
                new JenisMenurutOrganisasi.Fakta(pihak(pihak), Keterkaitan.valueOf(isian.keterkaitan().name()));
        langkah.wajib(List.of("keterkaitan"), JenisMenurutOrganisasi.class, fakta);
        return JenisMenurutOrganisasi.jenis(fakta).orElseThrow();
    }

    private List<PihakKoordinasi> pihak(List<KoordinasiPihak> semua) {
        // Every Kecamatan has the same code in the lists, and is an organisation of its own: its id tells them apart.
        return semua.stream().map(KoordinasiPihak::unitId)
                .map(id -> new PihakKoordinasi(id, direktori.nama(id), direktori.jenis(id))).toList();
    }

    /** Whether all parties belong to the Sekretariat Daerah. */
    boolean dalamSetda(List<KoordinasiPihak> pihak) {
        return pihak.stream().map(satu -> direktori.unit(satu.unitId())).map(UnitKerja::jenis).allMatch(JenisUnitKerja::dalamSetda);
    }
}
