package id.rukun.prosedur.pencatatan.proses.jabatan;

import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.AtasanPos;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.MasaPencatatan;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.MasaPencatatan.Perihal;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.NamaPosTunggal;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.PosDitiadakanKosong;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.PosSelamaMasa;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.UnitSelamaMasa;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.YangDiubahTercatat;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.YangDiubahTercatat.Yang;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.pos.CatatPosService;
import id.rukun.jabatan.pos.PosUnit;
import id.rukun.jabatan.pos.PosUnitService;
import id.rukun.prosedur.pencatatan.formulir.jabatan.PencatatanJabatanIsian;
import id.rukun.prosedur.pencatatan.jabatan.KursiDicatat;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is demanded of a post below the head of a unit: that it is added, is no more, or stands below another one. */
@Component
class SyaratPos {

    private final PosUnitService pos;
    private final CatatPosService register;
    private final WilayahService wilayah;

    SyaratPos(PosUnitService pos, CatatPosService register, WilayahService wilayah) {
        this.pos = pos;
        this.register = register;
        this.wilayah = wilayah;
    }

    /** Its name is free in its unit, and what stands above it is there on its first day. */
    void wajibBaru(Pertanyaan langkah, PencatatanJabatanIsian isian) {
        wajibUnitAda(langkah, "mulai", isian.unitPos(), isian.mulai(), null);
        wajibBernama(langkah, "namaPos", isian.unitPos(), isian.namaPos(), isian.mulai());
        wajibAtasan(langkah, "atasanPos", new Dibawah(isian.namaPos(), isian.unitPos(), null), isian.atasanPos(), isian.mulai());
    }

    private void wajibBernama(Pertanyaan langkah, String kolom, String unitId, String nama, LocalDate hari) {
        langkah.wajib(List.of(kolom), NamaPosTunggal.class, new NamaPosTunggal.Fakta(wilayah.nama(unitId), nama,
                register.bernama(unitId, nama, hari).isPresent()));
    }

    /** It has been there the day before, and nobody holds it from that day on. */
    void wajibBerakhir(Pertanyaan langkah, KursiDicatat kursi, PencatatanJabatanIsian isian) {
        PosUnit satu = wajibMasihAda(langkah, kursi);
        langkah.wajib(List.of("mulai"), MasaPencatatan.class, new MasaPencatatan.Fakta(Perihal.POS_BERAKHIR, isian.mulai(), null,
                satu.mulai().plusDays(1), satu.sampai(), null));
        langkah.wajib(List.of("pos"), PosDitiadakanKosong.class, new PosDitiadakanKosong.Fakta(satu.nama(), register.pemegang(satu.id()).stream()
                .filter(p -> p.sampai() == null || !p.sampai().isBefore(isian.mulai())).map(PemegangJabatan::nama).findFirst().orElse(null)));
    }

    /** A post that had ended when the case was opened stays as it is. */
    private PosUnit wajibMasihAda(Pertanyaan langkah, KursiDicatat kursi) {
        PosUnit satu = ini(kursi);
        langkah.wajib(List.of("pos"), YangDiubahTercatat.class, new YangDiubahTercatat.Fakta(Yang.POS,
                satu.sampai() == null || !satu.sampai().isBefore(Kalender.hari(langkah.kasus().dibukaPada()))));
        return satu;
    }

    /** It stands below another one from today on. */
    void wajibAtasan(Pertanyaan langkah, KursiDicatat kursi, PencatatanJabatanIsian isian) {
        PosUnit satu = wajibMasihAda(langkah, kursi);
        langkah.wajib(List.of("atasanPos"), YangDiubahTercatat.class, new YangDiubahTercatat.Fakta(Yang.ATASAN,
                !Objects.equals(satu.atasanId(), isian.atasanPos())));
        wajibAtasan(langkah, "atasanPos", Dibawah.dari(satu), isian.atasanPos(), langkah.hariIni());
    }

    /** A post that is to stand below another one; one that is yet to be has no id. */
    private record Dibawah(String nama, String unitId, String id) {

        static Dibawah dari(PosUnit satu) {
            return new Dibawah(satu.nama(), satu.unitId(), satu.id());
        }
    }

    private void wajibAtasan(Pertanyaan langkah, String kolom, Dibawah bawah, String atasanId, LocalDate hari) {
        if (atasanId == null) {
            return;
        }
        Optional<PosUnit> atasan = pos.cari(atasanId);
        langkah.wajib(List.of(kolom), AtasanPos.class, new AtasanPos.Fakta(bawah.nama(), atasan.map(PosUnit::nama).orElse(null),
                atasan.filter(satu -> satu.unitId().equals(bawah.unitId()) && satu.berlakuPada(hari)).isPresent(),
                bawah.id() != null && register.dibawah(atasanId, bawah.id())));
    }

    /**
     * The unit of a post, and the post itself if it is one below a head, is there on all these days; of who leaves it when it ends on the
     * first of them.
     *
     * @param sampai the last day; {@code null} where none is known
     */
    void wajibAda(Pertanyaan langkah, KursiDicatat kursi, LocalDate mulai, LocalDate sampai) {
        String kolom = sampai == null ? "mulai" : "sampai";
        wajibUnitAda(langkah, kolom, kursi.unitId(), mulai, sampai);
        if (kursi.kursi().posId() != null) {
            PosUnit satu = ini(kursi);
            langkah.wajib(List.of(kolom), PosSelamaMasa.class, new PosSelamaMasa.Fakta(satu.nama(), mulai, sampai, satu.mulai(), satu.sampai()));
        }
    }

    private void wajibUnitAda(Pertanyaan langkah, String kolom, String unitId, LocalDate mulai, LocalDate sampai) {
        Unit unit = wilayah.unit(unitId);
        langkah.wajib(List.of(kolom), UnitSelamaMasa.class,
                new UnitSelamaMasa.Fakta(wilayah.nama(unitId), mulai, sampai, unit.mulai(), unit.sampai()));
    }

    /**
     * What is undone of a post stands again as it stood: its name is still free, and what stood above it is not below it by now. Where that
     * has ended meanwhile, it still leads to the one above it.
     */
    void wajibPulih(Pertanyaan langkah, KursiDicatat kursi, String atasanLama, boolean berakhir) {
        PosUnit satu = ini(kursi);
        if (berakhir) {
            wajibBernama(langkah, "pencatatan", satu.unitId(), satu.nama(), satu.sampai().plusDays(1));
        }
        if (atasanLama != null) {
            langkah.wajib(List.of("pencatatan"), AtasanPos.class, new AtasanPos.Fakta(satu.nama(),
                    pos.cari(atasanLama).map(PosUnit::nama).orElse(null), true, register.dibawah(atasanLama, satu.id())));
        }
    }

    private PosUnit ini(KursiDicatat kursi) {
        return pos.cari(kursi.kursi().posId()).orElseThrow();
    }
}
