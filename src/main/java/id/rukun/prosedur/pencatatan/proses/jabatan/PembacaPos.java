package id.rukun.prosedur.pencatatan.proses.jabatan;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.jabatan.catat.KursiRegister;
import id.rukun.jabatan.pos.CatatPosService;
import id.rukun.jabatan.pos.PosUnit;
import id.rukun.jabatan.pos.PosUnitService;
import id.rukun.prosedur.pencatatan.formulir.jabatan.JenisPencatatanJabatan;
import id.rukun.prosedur.pencatatan.formulir.jabatan.PencatatanJabatanIsian;
import id.rukun.prosedur.pencatatan.jabatan.PencatatanJabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says in words what the register says of a post below the head of a unit, and what it will say. */
@Component
class PembacaPos {

    private final PosUnitService pos;
    private final CatatPosService register;
    private final PelaksanaKantor pelaksana;
    private final Kantor kantor;
    private final WilayahService wilayah;
    private final JamRukun jam;

    PembacaPos(PosUnitService pos, CatatPosService register, PelaksanaKantor pelaksana, Kantor kantor, WilayahService wilayah, JamRukun jam) {
        this.pos = pos;
        this.register = register;
        this.pelaksana = pelaksana;
        this.kantor = kantor;
        this.wilayah = wilayah;
        this.jam = jam;
    }

    /** The post with its unit; of one that is yet to be, its unit. */
    String nama(KursiRegister kursi) {
        return satu(kursi).map(PosUnit::nama).map(nama -> nama + " ").orElse("") + wilayah.nama(kursi.unitId());
    }

    private Optional<PosUnit> satu(KursiRegister kursi) {
        return Optional.ofNullable(kursi.posId()).flatMap(pos::cari);
    }

    /** Last day of a post below a head; {@code null} where none is known, and for any other post. */
    LocalDate hariTerakhir(KursiRegister kursi) {
        return satu(kursi).map(PosUnit::sampai).orElse(null);
    }

    /** What stands above it and below it, and who holds it, line by line; of one that is yet to be, the posts of its unit. */
    String kini(KursiRegister kursi) {
        if (kursi.posId() == null) {
            String semua = pos.pos(kursi.unitId(), jam.hariIni()).stream().map(p -> p.nama() + ", di bawah " + atasan(p.unitId(), p.atasanId()))
                    .collect(Collectors.joining("\n"));
            return semua.isEmpty() ? "belum ada jabatan di bawah kepala unit itu" : semua;
        }
        return satu(kursi).map(this::kini).orElse("jabatan itu tidak ada lagi");
    }

    private String kini(PosUnit satu) {
        String dibawah = register.bawahan(satu.id()).stream().filter(p -> p.berlakuPada(jam.hariIni())).map(PosUnit::nama)
                .collect(Collectors.joining(", "));
        return satu.nama() + ", " + PembacaJabatan.masa(satu.mulai(), satu.sampai()) + "\natasan langsung: " + atasan(satu.unitId(), satu.atasanId())
                + "\ndi bawahnya: " + (dibawah.isEmpty() ? "tidak ada" : dibawah)
                + "\n" + pos.pemegang(satu, jam.hariIni()).map(p -> "dijabat " + p.nama()).orElse("kosong");
    }

    private String atasan(String unitId, String atasanId) {
        return Optional.ofNullable(atasanId).flatMap(pos::cari).map(PosUnit::nama).orElseGet(() -> kantor.nama(kantor.kepala(unitId)));
    }

    /** What is recorded, as one sentence. */
    String kalimat(PencatatanJabatan yang, PencatatanJabatanIsian isian) {
        String unit = wilayah.nama(yang.unitId());
        return switch (yang.jenis()) {
            case POS_BARU -> unit + ": jabatan " + isian.namaPos() + " ada sejak " + Kalender.tulis(isian.mulai()) + ", di bawah "
                    + atasan(yang.unitId(), isian.atasanPos()) + ".";
            case POS_BERAKHIR -> nama(yang.kursi()) + " tidak ada lagi sejak " + Kalender.tulis(isian.mulai()) + ".";
            default -> nama(yang.kursi()) + ": atasan langsungnya " + atasan(yang.unitId(), isian.atasanPos()) + ", sebelumnya "
                    + satu(yang.kursi()).map(p -> atasan(p.unitId(), p.atasanId())).orElse("tidak diketahui") + ".";
        };
    }

    /** Who does what is under way once it is recorded. */
    String sesudahnya(PencatatanJabatan yang, PencatatanJabatanIsian isian) {
        if (yang.jenis() == JenisPencatatanJabatan.POS_BERAKHIR) {
            return satu(yang.kursi()).map(p -> p.atasanId() == null ? kantor.kepala(p.unitId())
                    : pos.cari(p.atasanId()).map(Kantor::pos).orElseGet(() -> kantor.kepala(p.unitId()))).map(pelaksana::nama).orElse("")
                    + ", juga laporan berkala yang sedang disusun; jabatan di bawahnya lalu berada di bawah atasan langsungnya";
        }
        return "tetap oleh yang mengerjakannya sekarang; laporan yang belum disampaikan pergi kepada "
                + atasan(yang.unitId(), isian.atasanPos()) + " atau yang terdekat di atasnya, yang sudah disampaikan tetap pada penerimanya";
    }
}
