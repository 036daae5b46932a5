package id.rukun.prosedur.pencatatan.proses.jabatan;

import id.rukun.engine.office.JenjangKantor;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.Ketidakhadiran;
import id.rukun.jabatan.KetidakhadiranService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.catat.KursiRegister;
import id.rukun.jabatan.catat.PerbaikanJabatanService;
import id.rukun.prosedur.pencatatan.formulir.jabatan.PencatatanJabatanIsian;
import id.rukun.prosedur.pencatatan.jabatan.KursiDicatat;
import id.rukun.prosedur.pencatatan.jabatan.PencatatanJabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says in words what the register says of a post, and what it will say. */
@Component
class PembacaJabatan {

    private final PerbaikanJabatanService register;
    private final KetidakhadiranService ketidakhadiran;
    private final JabatanService jabatan;
    private final Kantor kantor;
    private final JenjangKantor jenjang;
    private final PelaksanaKantor pelaksana;
    private final PembacaPos pos;
    private final JamRukun jam;

    PembacaJabatan(PerbaikanJabatanService register, KetidakhadiranService ketidakhadiran, JabatanService jabatan, Kantor kantor,
            JenjangKantor jenjang, PelaksanaKantor pelaksana, PembacaPos pos, JamRukun jam) {
        this.register = register;
        this.ketidakhadiran = ketidakhadiran;
        this.jabatan = jabatan;
        this.kantor = kantor;
        this.jenjang = jenjang;
        this.pelaksana = pelaksana;
        this.pos = pos;
        this.jam = jam;
    }

    String nama(KursiDicatat kursi) {
        return kantor.nama(kursi.grup());
    }

    String nama(PencatatanJabatan yang) {
        return yang.jenis().tentangPos() ? pos.nama(yang.kursi()) : kantor.nama(yang.grup());
    }

    /** A holder with his post: "Budi Santoso, Lurah Gambir". */
    String nama(PemegangJabatan siapa) {
        return siapa.nama() + ", " + jabatan.sebutan(siapa);
    }

    /** The days of a post: "sejak 1 Mei 2024 sampai 3 Juni 2025". */
    static String masa(LocalDate mulai, LocalDate sampai) {
        return "sejak " + Kalender.tulis(mulai) + (sampai == null ? "" : " sampai " + Kalender.tulis(sampai));
    }

    /** What the register says of a post from today on, line by line. */
    String kini(PencatatanJabatan yang) {
        return yang.jenis().tentangPos() ? pos.kini(yang.kursi()) : kini(yang.kursi());
    }

    private String kini(KursiRegister kursi) {
        LocalDate hari = jam.hariIni();
        List<PemegangJabatan> semua = register.semua(kursi).stream()
                .filter(p -> p.sampai() == null || !p.sampai().isBefore(hari)).toList();
        return semua.isEmpty() ? "kosong" : semua.stream().map(p -> satu(p, hari)).collect(Collectors.joining("\n"));
    }

    private String satu(PemegangJabatan siapa, LocalDate hari) {
        String absen = ketidakhadiran.berlanjut(siapa.id(), hari).stream().map(PembacaJabatan::absen).collect(Collectors.joining());
        return nama(siapa) + ", " + masa(siapa.mulai(), siapa.sampai()) + absen;
    }

    private static String absen(Ketidakhadiran satu) {
        return "; berhalangan " + masa(satu.mulai(), satu.sampai());
    }

    /** What is recorded, as one sentence: "Lurah Gambir: Budi Santoso berhalangan sejak 1 Mei 2024 …". */
    String kalimat(PencatatanJabatan yang, PencatatanJabatanIsian isian) {
        if (yang.jenis().tentangPos()) {
            return pos.kalimat(yang, isian);
        }
        String siapa = jabatan.posisi(yang.pemegangId()).map(PemegangJabatan::nama).orElse(isian.nama());
        return nama(yang) + ": " + switch (yang.jenis()) {
            case BERHALANGAN, BERHALANGAN_DENGAN_PELAKSANA -> siapa + " berhalangan " + masa(isian.mulai(), isian.hariTerakhir())
                    + (isian.denganPelaksana() ? "; " + isian.nama() + " pelaksana hariannya" : "");
            case KEMBALI -> siapa + " bertugas lagi sejak " + Kalender.tulis(isian.mulai());
            case PELAKSANA_HARIAN -> isian.nama() + " pelaksana harian " + masa(isian.mulai(), isian.sampai());
            case PELAKSANA_TUGAS -> isian.nama() + " pelaksana tugas " + masa(isian.mulai(), isian.sampai());
            case HARI_TERAKHIR_PELAKSANA -> "hari terakhir " + siapa + " sebagai pelaksana " + Kalender.tulis(isian.sampai());
            case PENGANGKATAN -> isian.nama() + " diangkat " + masa(isian.mulai(), pos.hariTerakhir(yang.kursi()));
            case PEMBERHENTIAN -> siapa + " tidak memegangnya lagi sejak " + Kalender.tulis(isian.mulai()) + " ("
                    + isian.sebab().sebutan().toLowerCase(Locale.ROOT) + ")";
            case PERBAIKAN -> "nama atau NIP " + siapa + " diperbaiki";
            case POS_BARU, POS_BERAKHIR, ATASAN_POS -> throw new IllegalStateException("said by another");
        } + ".";
    }

    /** Who does the work of the office once it is recorded; {@code null} where that stays as it is. */
    String sesudahnya(PencatatanJabatan yang, PencatatanJabatanIsian isian) {
        String sejak = isian.mulai() == null ? "" : " sejak " + Kalender.tulis(isian.mulai());
        return switch (yang.jenis()) {
            case BERHALANGAN_DENGAN_PELAKSANA, PELAKSANA_HARIAN, PELAKSANA_TUGAS, PENGANGKATAN -> isian.nama() + sejak;
            case KEMBALI -> jabatan.posisi(yang.pemegangId()).map(PemegangJabatan::nama).orElse("") + sejak;
            case BERHALANGAN, PEMBERHENTIAN -> (yang.kursi().jamak() ? "petugas lain kantor itu, atau " : "")
                    + pelaksana.nama(jenjang.atasan(yang.grup())) + sejak + ", kecuali ada pelaksana yang tercatat";
            case POS_BERAKHIR, ATASAN_POS -> pos.sesudahnya(yang, isian);
            case HARI_TERAKHIR_PELAKSANA, PERBAIKAN, POS_BARU -> null;
        };
    }

    /** Who does the work of the office today. */
    String pelaksana(String grup) {
        return pelaksana.nama(grup);
    }
}
