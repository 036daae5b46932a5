package id.rukun.berkas;

import org.springframework.data.jpa.repository.JpaRepository;

interface CatatanBacaRepository extends JpaRepository<CatatanBaca, String> {}
