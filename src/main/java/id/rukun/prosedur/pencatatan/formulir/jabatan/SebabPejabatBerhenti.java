package id.rukun.prosedur.pencatatan.formulir.jabatan;

import id.rukun.isian.formulir.PilihanTetap;

/** Why an official leaves a post. */
public enum SebabPejabatBerhenti implements PilihanTetap {
    MUTASI("Pindah jabatan atau pindah kantor"),
    PENSIUN("Pensiun"),
    MENINGGAL("Meninggal dunia"),
    MENGUNDURKAN_DIRI("Mengundurkan diri"),
    DIGANTI("Diberhentikan atau diganti");

    private final String sebutan;

    SebabPejabatBerhenti(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
