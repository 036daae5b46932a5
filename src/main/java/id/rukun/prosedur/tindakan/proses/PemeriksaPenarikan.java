package id.rukun.prosedur.tindakan.proses;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.engine.office.Pengusul;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.kebijakan.PenarikanOlehPengusul;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.tindakan.TindakanIsian;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A case is withdrawn by who proposed it, or stands in for him; for an RT or RW the staff may, if they name its letter. */
@Component
class PemeriksaPenarikan {

    private final Pengusul pengusul;
    private final WilayahService wilayah;
    private final PelaksanaKantor pelaksana;
    private final Kantor namaKantor;

    PemeriksaPenarikan(Pengusul pengusul, WilayahService wilayah, PelaksanaKantor pelaksana, Kantor namaKantor) {
        this.pengusul = pengusul;
        this.wilayah = wilayah;
        this.pelaksana = pelaksana;
        this.namaKantor = namaKantor;
    }

    /** @throws org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException if the office may not */
    void periksa(Pertanyaan pertanyaan, TindakanIsian isian, String kantor) {
        Set<String> siapa = pengusul.kantor(pertanyaan.kasus());
        boolean petugas = Kantor.peranGrup(kantor).equals(Jabatan.PETUGAS_KELURAHAN.peran());
        pertanyaan.wajib(PenarikanOlehPengusul.class, new PenarikanOlehPengusul.Fakta(
                siapa.stream().map(namaKantor::nama).sorted().toList(),
                siapa.contains(kantor) || menggantikan(siapa, kantor),
                petugas && siapa.stream().anyMatch(this::rtAtauRw),
                isian.nomorSurat() != null && isian.tanggalSurat() != null));
    }

    /** The staff, who only enter what somebody without an account has signed, name his letter all the same. */
    private boolean menggantikan(Set<String> siapa, String kantor) {
        return !Kantor.peranGrup(kantor).equals(Jabatan.PETUGAS_KELURAHAN.peran())
                && siapa.stream().anyMatch(pengusul -> pelaksana.kantor(pengusul).equals(kantor));
    }

    private boolean rtAtauRw(String kantor) {
        JenisUnit jenis = wilayah.unit(Kantor.unitGrup(kantor)).jenis();
        return jenis == JenisUnit.RT || jenis == JenisUnit.RW;
    }
}
