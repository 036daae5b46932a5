package id.rukun.penduduk;

import org.springframework.data.jpa.repository.JpaRepository;

interface KartuKeluargaRepository extends JpaRepository<KartuKeluarga, String> {}
