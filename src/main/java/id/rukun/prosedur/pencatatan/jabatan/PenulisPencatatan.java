package id.rukun.prosedur.pencatatan.jabatan;

import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.Ketidakhadiran;
import id.rukun.jabatan.KetidakhadiranService;
import id.rukun.jabatan.Orang;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.Penempatan;
import id.rukun.jabatan.PenempatanService;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.jabatan.catat.PerbaikanJabatanService;
import id.rukun.prosedur.pencatatan.formulir.jabatan.PencatatanJabatanIsian;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes what is recorded of a post into the register, notes what stood there before, and restores it. */
@Component
class PenulisPencatatan {

    private final PenempatanService penempatan;
    private final PerbaikanJabatanService perbaikan;
    private final KetidakhadiranService ketidakhadiran;
    private final JabatanService jabatan;
    private final PenulisPos pos;
    private final AkibatPencatatanRepository akibat;

    PenulisPencatatan(PenempatanService penempatan, PerbaikanJabatanService perbaikan, KetidakhadiranService ketidakhadiran,
            JabatanService jabatan, PenulisPos pos, AkibatPencatatanRepository akibat) {
        this.penempatan = penempatan;
        this.perbaikan = perbaikan;
        this.ketidakhadiran = ketidakhadiran;
        this.jabatan = jabatan;
        this.pos = pos;
        this.akibat = akibat;
    }

    void tulis(PencatatanJabatan yang, PencatatanJabatanIsian isian) {
        switch (yang.jenis()) {
            case BERHALANGAN, BERHALANGAN_DENGAN_PELAKSANA -> berhalangan(yang, isian);
            case KEMBALI -> kembali(yang, siapa(yang), isian.mulai());
            case PELAKSANA_HARIAN -> jabat(yang, isian, SifatJabatan.PELAKSANA, true, isian.sampai());
            case PELAKSANA_TUGAS -> jabat(yang, isian, SifatJabatan.PELAKSANA, false, isian.sampai());
            case HARI_TERAKHIR_PELAKSANA -> sampai(yang, siapa(yang), isian.sampai());
            case PENGANGKATAN -> angkat(yang, isian);
            case PEMBERHENTIAN -> berhenti(yang, isian);
            case PERBAIKAN -> perbaikan.ganti(siapa(yang).id(), isian.nip(), isian.nama(), siapa(yang).sampai());
            case POS_BARU, POS_BERAKHIR, ATASAN_POS -> pos.tulis(yang, isian);
        }
    }

    private PemegangJabatan siapa(PencatatanJabatan yang) {
        return jabatan.posisi(yang.pemegangId()).orElseThrow();
    }

    private void berhalangan(PencatatanJabatan yang, PencatatanJabatanIsian isian) {
        ketidakhadiran.catat(siapa(yang).id(), isian.mulai(), isian.hariTerakhir());
        catat(yang, JenisAkibat.ABSEN_DITULIS, siapa(yang).id(), isian.mulai(), null);
        if (isian.denganPelaksana()) {
            jabat(yang, isian, SifatJabatan.PELAKSANA, true, isian.sampai());
        }
    }

    /** Who acted for him does so no longer. */
    private void kembali(PencatatanJabatan yang, PemegangJabatan siapa, LocalDate hari) {
        Ketidakhadiran absen = sebelum(siapa, hari).orElseThrow();
        catat(yang, JenisAkibat.ABSEN_BERUBAH, siapa.id(), absen.mulai(), absen.sampai());
        ketidakhadiran.ganti(absen.id(), siapa.id(), hari.minusDays(1));
        pelaksana(yang, hari).filter(PemegangJabatan::pelaksanaHarian).ifPresent(p -> sampai(yang, p, hari.minusDays(1)));
    }

    /** The absence from which somebody comes back on a day: the latest that began before it, else the first one. */
    Optional<Ketidakhadiran> sebelum(PemegangJabatan siapa, LocalDate hari) {
        List<Ketidakhadiran> semua = ketidakhadiran.berlanjut(siapa.id(), siapa.mulai());
        return semua.stream().filter(k -> k.mulai().isBefore(hari)).reduce((dahulu, kemudian) -> kemudian).or(() -> semua.stream().findFirst());
    }

    private void jabat(PencatatanJabatan yang, PencatatanJabatanIsian isian, SifatJabatan sifat, boolean harian, LocalDate sampai) {
        String id = penempatan.tempatkan(new Penempatan(yang.unitId(), yang.kursi().jabatan(), sifat, Orang.pegawai(isian.nip(), isian.nama(), null),
                isian.mulai(), sampai, yang.kasusId(), harian));
        pos.tempatkan(yang, id);
        catat(yang, JenisAkibat.JABATAN_DITULIS, id, isian.mulai(), null);
    }

    /** Whoever held the post, or acted in it, gives way; who comes leaves with the post where its last day is known. */
    private void angkat(PencatatanJabatan yang, PencatatanJabatanIsian isian) {
        if (!yang.kursi().jamak()) {
            berlaku(yang, isian.mulai()).forEach(p -> akhiri(yang, p, isian.mulai(), SebabAkhir.DIGANTI));
        }
        jabat(yang, isian, SifatJabatan.DEFINITIF, false, pos.hariTerakhir(yang));
    }

    /** Whoever acts for him while he is absent, or is to act, gives way as well: in a vacant post somebody acts by another paper. */
    private void berhenti(PencatatanJabatan yang, PencatatanJabatanIsian isian) {
        akhiri(yang, siapa(yang), isian.mulai(), SebabAkhir.valueOf(isian.sebab().name()));
        perbaikan.semua(yang.kursi()).stream().filter(PemegangJabatan::pelaksanaHarian)
                .filter(p -> p.sampai() == null || !p.sampai().isBefore(isian.mulai())).forEach(p -> hanyaSebelum(yang, p, isian.mulai()));
    }

    /** He acts until the day before; who would only begin then never does. */
    private void hanyaSebelum(PencatatanJabatan yang, PemegangJabatan siapa, LocalDate hari) {
        if (siapa.mulai().isBefore(hari)) {
            sampai(yang, siapa, hari.minusDays(1));
            return;
        }
        catatAbsen(yang, siapa, siapa.mulai());
        catat(yang, JenisAkibat.JABATAN_DITIADAKAN, siapa.id(), siapa.mulai(), siapa.sampai());
        perbaikan.tidakPernah(siapa.id());
    }

    private void catatAbsen(PencatatanJabatan yang, PemegangJabatan siapa, LocalDate sejak) {
        ketidakhadiran.berlanjut(siapa.id(), sejak).forEach(k -> catat(yang, JenisAkibat.ABSEN_BERUBAH, siapa.id(), k.mulai(), k.sampai()));
    }

    private void akhiri(PencatatanJabatan yang, PemegangJabatan siapa, LocalDate berlaku, SebabAkhir sebab) {
        catatAbsen(yang, siapa, berlaku);
        catat(yang, JenisAkibat.JABATAN_BERUBAH, siapa.id(), siapa.mulai(), siapa.sampai());
        penempatan.akhiri(siapa.id(), berlaku, sebab, yang.kasusId());
    }

    private void sampai(PencatatanJabatan yang, PemegangJabatan siapa, LocalDate hariTerakhir) {
        catat(yang, JenisAkibat.JABATAN_BERUBAH, siapa.id(), siapa.mulai(), siapa.sampai());
        perbaikan.ganti(siapa.id(), siapa.nip(), siapa.nama(), hariTerakhir);
    }

    private Optional<PemegangJabatan> pelaksana(PencatatanJabatan yang, LocalDate hari) {
        return berlaku(yang, hari).stream().filter(p -> p.sifat() == SifatJabatan.PELAKSANA).findFirst();
    }

    private List<PemegangJabatan> berlaku(PencatatanJabatan yang, LocalDate hari) {
        return perbaikan.semua(yang.kursi()).stream().filter(p -> p.berlakuPada(hari)).toList();
    }

    private void catat(PencatatanJabatan yang, JenisAkibat jenis, String pemegangId, LocalDate mulai, LocalDate sampaiLama) {
        int urutan = akibat.findByKasusIdOrderByUrutanDesc(yang.kasusId()).size();
        akibat.saveAndFlush(new AkibatPencatatan(yang.kasusId(), urutan, jenis, pemegangId, mulai, sampaiLama));
    }

    /** What stood before stands again, by new rows, the last change first. */
    void pulihkan(String kasusId) {
        akibat.findByKasusIdOrderByUrutanDesc(kasusId).forEach(this::pulihkan);
    }

    private void pulihkan(AkibatPencatatan satu) {
        if (satu.posId() != null) {
            pos.pulihkan(satu);
            return;
        }
        if (satu.jenis() == JenisAkibat.JABATAN_DITIADAKAN) {
            perbaikan.pulihkan(satu.pemegangId());
            return;
        }
        PemegangJabatan siapa = jabatan.posisi(satu.pemegangId()).orElseThrow();
        switch (satu.jenis()) {
            case JABATAN_DITIADAKAN, POS_DIBUAT, POS_BERAKHIR, ATASAN_BERUBAH ->
                    throw new IllegalStateException("restored without its row: " + satu.jenis());
            case JABATAN_DITULIS -> perbaikan.tidakPernah(siapa.id());
            case JABATAN_BERUBAH -> perbaikan.ganti(siapa.id(), siapa.nip(), siapa.nama(), satu.sampaiLama());
            case ABSEN_DITULIS -> absen(siapa, satu.mulai()).ifPresent(k -> ketidakhadiran.akhiri(k.id(), k.mulai()));
            case ABSEN_BERUBAH -> absen(siapa, satu.mulai()).ifPresentOrElse(
                    k -> ketidakhadiran.ganti(k.id(), siapa.id(), satu.sampaiLama()),
                    () -> ketidakhadiran.catat(siapa.id(), satu.mulai(), satu.sampaiLama()));
        }
    }

    private Optional<Ketidakhadiran> absen(PemegangJabatan siapa, LocalDate mulai) {
        return ketidakhadiran.berlanjut(siapa.id(), mulai).stream().filter(k -> k.mulai().equals(mulai)).findFirst();
    }

    /**
     * Who exercises a post by what a case has recorded, with the first of those days: who got it, who acts longer than before, and who
     * came back to it.
     */
    List<Pemegangan> dilaksanakan(PencatatanJabatan yang) {
        return switch (yang.jenis()) {
            case KEMBALI -> List.of(new Pemegangan(siapa(yang), yang.berlaku()));
            case HARI_TERAKHIR_PELAKSANA -> akibat.findByKasusIdOrderByUrutanDesc(yang.kasusId()).stream().filter(a -> a.sampaiLama() != null)
                    .map(a -> new Pemegangan(siapa(yang), a.sampaiLama().plusDays(1))).toList();
            default -> ditempatkan(yang.kasusId()).stream().map(p -> new Pemegangan(p, p.mulai())).toList();
        };
    }

    /** A post as it is held from a day on. */
    record Pemegangan(PemegangJabatan pemegang, LocalDate sejak) {}

    /** Who holds a post on more days again once what a case has recorded is undone, with those days. */
    List<JabatanPulih> dipulihkan(String kasusId) {
        return akibat.findByKasusIdOrderByUrutanDesc(kasusId).stream().flatMap(satu -> dipulihkan(satu).stream()).toList();
    }

    private Optional<JabatanPulih> dipulihkan(AkibatPencatatan satu) {
        return switch (satu.jenis()) {
            case JABATAN_BERUBAH -> jabatan.posisi(satu.pemegangId()).filter(p -> p.sampai() != null)
                    .filter(p -> satu.sampaiLama() == null || satu.sampaiLama().isAfter(p.sampai()))
                    .map(p -> new JabatanPulih(p, p.sampai().plusDays(1), satu.sampaiLama()));
            case JABATAN_DITIADAKAN -> Optional.of(new JabatanPulih(perbaikan.baris(satu.pemegangId()), satu.mulai(), satu.sampaiLama()));
            default -> Optional.empty();
        };
    }

    /** Whom what a case has recorded is about: all whose rows it has written, changed or taken away. */
    List<String> orang(String kasusId) {
        return perbaikan.orang(akibat.findByKasusIdOrderByUrutanDesc(kasusId).stream().map(AkibatPencatatan::pemegangId)
                .filter(Objects::nonNull).distinct().toList());
    }

    /** The post that stood above the one whose end or whose superior a case has recorded; empty for the head. */
    Optional<String> atasanLama(String kasusId) {
        return akibat.findByKasusIdOrderByUrutanDesc(kasusId).stream().filter(a -> a.posId() != null).findFirst()
                .map(AkibatPencatatan::atasanLama);
    }

    /** Rows that a case has written for who got a post by it. */
    List<PemegangJabatan> ditempatkan(String kasusId) {
        return akibat.findByKasusIdOrderByUrutanDesc(kasusId).stream().filter(a -> a.jenis() == JenisAkibat.JABATAN_DITULIS)
                .flatMap(a -> jabatan.posisi(a.pemegangId()).stream()).toList();
    }
}
