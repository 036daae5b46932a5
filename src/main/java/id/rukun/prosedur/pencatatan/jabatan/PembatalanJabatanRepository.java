package id.rukun.prosedur.pencatatan.jabatan;

import org.springframework.data.jpa.repository.JpaRepository;

interface PembatalanJabatanRepository extends JpaRepository<PembatalanJabatan, String> {}
